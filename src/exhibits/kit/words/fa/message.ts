import type { message as english } from '../en/message.ts';

export const message: typeof english = {
  write: 'سارا می‌نویسد',
  placeholder: 'پیامی بنویسید',
  emptyMessage: '(پیام خالی)',
};
