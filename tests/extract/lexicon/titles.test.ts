import { describe, expect, it } from 'vitest';
import {
  currencies,
  reportingVerbByForm,
  reportingVerbs,
  titles,
  titlesByForm,
  titlesByPlural,
} from '../../../src/extract/lexicon/lexicon.js';
import { repeated } from './matching.js';

describe('the table of titles', () => {
  it('names every title once', () => {
    expect(repeated(titles.map(({ name }) => name))).toEqual([]);
  });

  it('holds no empty form and no capital', () => {
    const forms = titles.flatMap((title) => [...title.forms, ...title.plurals]);
    expect(forms.filter((form) => form === '' || form !== form.toLowerCase())).toEqual([]);
  });

  it.each([
    ['prime minister', 'head-of-government'],
    ['supreme leader', 'head-of-state'],
    ['lawmaker', 'legislator'],
    ['foreign ministry spokesperson', 'spokesperson'],
    ['special rapporteur', 'diplomat'],
    ['intelligence chief', 'official'],
    ['crown prince', 'royal'],
  ])('classes %s as %s', (form, kind) => {
    expect(titlesByForm(form).map((title) => title.class)).toContain(kind);
  });

  it.each([
    ['lawmakers', 'lawmaker'],
    ['heads of state', 'head of state'],
    ['spokeswomen', 'spokeswoman'],
    ['attorneys general', 'attorney general'],
  ])('knows the plural %s', (plural, name) => {
    expect(titlesByPlural(plural).map((title) => title.name)).toContain(name);
  });

  it.each(['table', 'minister of', ''])('knows no title "%s"', (form) => {
    expect(titlesByForm(form)).toEqual([]);
  });
});

describe('the tables of reporting verbs and currencies', () => {
  it('name every verb and every currency once', () => {
    expect([
      repeated(reportingVerbs.map(({ lemma }) => lemma)),
      repeated(currencies.map(({ code }) => code)),
    ]).toEqual([[], []]);
  });

  it.each([
    ['said', 'say'],
    ['told', 'tell'],
    ['warned', 'warn'],
  ])('join %s to %s', (form, lemma) => {
    expect(reportingVerbByForm(form)?.lemma).toBe(lemma);
  });

  it.each(['met', 'signed', 'Said'])('know no reporting verb "%s"', (form) => {
    expect(reportingVerbByForm(form)).toBeUndefined();
  });
});
