/** The words of a date expression as read, before it is put on the calendar. Months are 1 to 12, weekdays 0 (Monday) to 6. */
export type DateExpression =
  | {
      readonly form: 'day';
      readonly year?: number;
      readonly yearsAgo?: number;
      readonly month: number;
      readonly day: number;
      readonly lastDay?: number;
      readonly lastMonth?: number;
    }
  | {
      readonly form: 'month';
      readonly year?: number;
      readonly yearsAgo?: number;
      readonly month: number;
      readonly lastMonth?: number;
      readonly shift?: number;
    }
  | { readonly form: 'value'; readonly value: string }
  | {
      readonly form: 'weekday';
      readonly weekday: number;
      readonly lastWeekday?: number;
      readonly which?: 'last' | 'next' | 'this';
    }
  | { readonly form: 'weekend' }
  | { readonly form: 'day-of-month'; readonly day: number; readonly count: number }
  | {
      readonly form: 'shift';
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year';
      readonly count: number;
    }
  | { readonly form: 'following'; readonly count: number }
  | { readonly form: 'after-told'; readonly unit: 'day' | 'month' | 'year'; readonly count: number };
