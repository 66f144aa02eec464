/**
 * Stands on a stick for `../../exhibits/kit/given-later.ts`. A page from a disk may fetch nothing, but it may run a script
 * from beside it: what an exhibit is given is one, which leaves it under its address.
 */
export const askFor = (address: string): Promise<Record<string, unknown>> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(address.replace(/^.*\/(.*)\.json$/, '_astro/$1.js'), window.onDisk.root).href;
    script.onload = () => {
      const given = window.onDisk.given[address];
      if (given) resolve(given);
      else reject(new Error(`${script.src} has no ${address}`));
    };
    script.onerror = () => reject(new Error(`${script.src} cannot be read`));
    document.head.append(script);
  });
