import { hintsOfWords } from '../../text/word-forms.js';

/** A day of the week or a month in full, lower case; "may" and "march" are words too. */
export const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What a word may be of a date, as bits: a pattern is tried only in sentences that hold all it is made of. */
export const DATE_WORDS = {
  figure: 1,
  year: 2,
  month: 4,
  weekday: 8,
  day: 16,
  /** "week", "months", "weekend", "year". */
  period: 32,
  /** A day or a period. */
  unit: 64,
  /** "today", "this morning". */
  near: 128,
  quarter: 256,
  century: 512,
  decade: 1024,
} as const;

/** What the tokens `[first, last)` may be of dates; 0 where no date can stand. */
export const dateWordsOf = hintsOfWords(
  [
    [/\d/, DATE_WORDS.figure],
    [/(?:1[5-9]|20)\d\d/, DATE_WORDS.year],
    [
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b)/,
      DATE_WORDS.month,
    ],
    [
      /(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\b/,
      DATE_WORDS.weekday,
    ],
    [/day/, DATE_WORDS.day],
    [/week|month|year/, DATE_WORDS.period],
    [/day|week|month|year/, DATE_WORDS.unit],
    [/today|yesterday|tomorrow|night|morning|afternoon|evening/, DATE_WORDS.near],
    [/quarter|half|q[1-4]/, DATE_WORDS.quarter],
    [/century/, DATE_WORDS.century],
    [/[2-9]0s|\d0s/, DATE_WORDS.decade],
  ],
  DATE_WORDS.month | DATE_WORDS.weekday,
);
