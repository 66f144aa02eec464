/** The words of a frame in somebody else's page, and of the guide to it. */
export const embedding = {
  frame: {
    title: '{exhibit} · {site}',
    full: '{site} · full exhibit',
  },
};
