import { readList, readRows } from './rows.js';
import { TITLE_ROWS } from './titles.data.js';
import { TITLE_CLASSES, type Title, type TitleClass } from './types.js';

const isTitleClass = (text: string): text is TitleClass =>
  (TITLE_CLASSES as readonly string[]).includes(text);

/** Classes whose titles name no office of a country or body. */
const NO_OFFICE: ReadonlySet<TitleClass> = new Set(['honorific', 'profession', 'royal']);

const pluralOf = (form: string): string =>
  /[^aeiou]y$/.test(form)
    ? `${form.slice(0, -1)}ies`
    : /(?:s|ch|sh|x)$/.test(form)
      ? `${form}es`
      : `${form}s`;

function pluralsOf(form: string, irregular: readonly string[]): string[] {
  if (irregular.length > 0) return [...irregular];
  if (/man$/.test(form)) return [form.replace(/man$/, 'men')];
  const [head, ...rest] = form.split(/(?<=^[\w-]+)(?= of | to | for )/);
  if (rest.length > 0) return [`${pluralOf(head ?? form)}${rest.join('')}`];
  return /(?:-general|general's)$/.test(form)
    ? [form.replace(/(\w+)-general$/, '$1s-general')]
    : [pluralOf(form)];
}

function readTitle(row: readonly string[]): Title {
  const [kind = '', names, plurals, flags] = row;
  const forms = readList(names);
  const name = forms[0] ?? '';
  if (!isTitleClass(kind)) throw new Error(`"${kind}" is no class of titles (${name}).`);
  const isOffice = flags === 'rank' ? false : flags === 'office' ? true : !NO_OFFICE.has(kind);
  return {
    name,
    class: kind,
    forms,
    plurals:
      kind === 'honorific'
        ? []
        : forms.flatMap((form, at) => pluralsOf(form, at === 0 ? readList(plurals) : [])),
    isOffice,
  };
}

/** Offices, ranks, professions and forms of address, as they stand before or after names. */
export const titles: readonly Title[] = readRows(TITLE_ROWS).map(readTitle);
