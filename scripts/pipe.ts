/** Lets whoever reads what is printed stop before the end, as `| head` does. */
export const mayStop = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
};
