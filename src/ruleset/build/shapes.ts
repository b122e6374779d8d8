/** The building blocks of the shapes in `schema.ts`: valibot schemas whose messages speak to a rule author. */
import * as v from 'valibot';
import { nearest } from '#ruleset/nearest.ts';
import { KEYWORDS } from './condition-line.ts';

/** Text with something in it, without the white space around it. */
export const words = v.pipe(
  v.string(({ input }) => `text is expected here, not ${kindOf(input)}`),
  v.trim(),
  v.nonEmpty('text is expected here, and there is none'),
);

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What a question, an option, a fact, a page … is called. */
export const id = v.pipe(
  words,
  v.regex(
    ID,
    ({ input }) =>
      `"${input}" is no id: small letters, figures and single hyphens, beginning with a letter`,
  ),
  v.check(
    (text) => !KEYWORDS.includes(text) && text !== 'not-sure',
    ({ input }) => `"${input}" is a word of the language and cannot be an id`,
  ),
);

/** A calendar day that exists, such as `2027-12-11`. */
export const day = v.pipe(
  words,
  v.check(isDay, ({ input }) => `"${input}" is not a day such as 2030-01-31`),
);

export const link = v.pipe(
  words,
  v.regex(
    /^https:\/\/\S+$/,
    ({ input }) => `"${input}" is not an address that begins with https://`,
  ),
);

/** `yes` or `no`, where a rule switches something on. */
export const flag = v.pipe(
  v.string(({ input }) => `yes or no is expected here, not ${kindOf(input)}`),
  v.picklist(['yes', 'no'], ({ input }) => `yes or no is expected here, not ${kindOf(input)}`),
  v.transform((text) => text === 'yes'),
);

/** One of a closed list. */
export function oneOf<const Name extends string>(what: string, names: readonly Name[]) {
  return v.pipe(
    v.string(({ input }) => `${what} is expected here (${names.join(', ')}), not ${kindOf(input)}`),
    v.picklist(
      names,
      ({ input }) => `unknown ${what} ${kindOf(input)}${listed(String(input), names)}`,
    ),
  );
}

/** What there is to choose from, where no name is near enough to be meant. */
function listed(input: string, names: readonly string[]): string {
  return nearest(input, names) === undefined ? `; there are ${names.join(', ')}` : '';
}

/** Half a sentence as a key comes from the comma in it. */
const COMMA = '; within { } words with a comma stand in quotation marks';

/** Keys with values, of which all are known; each foreign or missing key is a mistake of its own. */
export function group<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  const shape = v.pipe(
    v.looseObject(entries, ({ expected }) => `${expected} is missing here`),
    v.rawCheck(({ dataset, addIssue }) => {
      const value: unknown = dataset.value;
      if (!isRecord(value)) return;
      for (const key of Object.keys(value).filter((key) => !known.includes(key))) {
        const expected = known.map((name) => `"${name}"`).join(' | ');
        addIssue({
          message: `unknown key "${key}"${/\s/.test(key) ? COMMA : ''}`,
          input: key,
          expected,
          path: [keyOf(value, key)],
        });
      }
    }),
    v.transform((found): v.InferOutput<v.ObjectSchema<Entries, undefined>> => found),
  );
  return ifRecord<v.InferOutput<v.ObjectSchema<Entries, undefined>>>(shape);
}

/** Keys of the authors' own choice, each with the same kind of value. */
export function keyed<Output>(value: v.GenericSchema<unknown, Output>) {
  return ifRecord<Readonly<Record<string, Output>>>(
    v.pipe(
      v.record(id, value),
      v.check((found) => Object.keys(found).length > 0, 'at least one entry is expected here'),
    ),
  );
}

/** A list with at least one entry. */
export function list<Output>(item: v.GenericSchema<unknown, Output>) {
  return v.pipe(
    v.array(item, ({ input }) => `a list is expected here, not ${kindOf(input)}`),
    v.minLength(1, 'at least one entry is expected here'),
  );
}

/** Text alone, or a group that says more. */
export function textOr<Text, Group>(
  text: v.GenericSchema<unknown, Text>,
  more: v.GenericSchema<unknown, Group>,
): v.GenericSchema<unknown, Text | Group> {
  return v.lazy((input) => (isRecord(input) ? more : text));
}

function ifRecord<Output>(
  shape: v.GenericSchema<unknown, Output>,
): v.GenericSchema<unknown, Output> {
  const refusal: v.GenericSchema<unknown, Output> = v.never(
    ({ input }) => `keys with values are expected here, not ${kindOf(input)}`,
  );
  return v.lazy((input) => (isRecord(input) ? shape : refusal));
}

function keyOf(input: Record<string, unknown>, key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'key', input, key, value: input[key] };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === '') return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string' ? `"${value}"` : 'keys with values';
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
