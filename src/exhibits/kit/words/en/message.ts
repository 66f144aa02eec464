/** The field for the reader's own message. */
export const message = {
  write: 'Sara writes',
  placeholder: 'Write a message',
  emptyMessage: '(an empty message)',
};
