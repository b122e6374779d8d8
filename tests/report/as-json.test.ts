import { readFileSync } from 'node:fs';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020.js';
import ruleset from 'virtual:ruleset';
import { describe, expect, it } from 'vitest';
import { isRecord } from '#engine/answers.ts';
import { assess } from '#engine/assess.ts';
import type { Action } from '#engine/action.ts';
import type { ReleaseRecord } from '#engine/release-record.ts';
import { NO_REMARK } from '#engine/remark.ts';
import { assessmentAsJson, JSON_FORMAT, JSON_SCHEMA, type JsonSession } from '#report/as-json.ts';
import { readProfiles } from '../rules/profiles.ts';
import { MAKER_ANSWERS, ON } from './example-report.ts';
import { exampleRuleset } from './example-ruleset.ts';

const schema = JSON.parse(
  readFileSync(`public/schema/assessment-${JSON_FORMAT}.json`, 'utf8'),
) as AnySchemaObject;

/** The published schema lets later versions add members; here none may be that it does not name. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isRecord(value)) return value;
  const within = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, closed(part)]),
  );
  return isRecord(value['properties']) && value['type'] === 'object'
    ? { additionalProperties: false, ...within }
    : within;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isValid = ajv.compile(schema);
const isClosed = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
  closed({ ...schema, $id: 'urn:test:closed' }) as AnySchemaObject,
);

const product = { name: 'Hallway speaker', version: '2.1' };

const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function problemsIn(value: unknown): readonly string[] {
  const json = written(value);
  const found = [isValid, isClosed].flatMap((holds) =>
    holds(json) === true ? [] : (holds.errors ?? []),
  );
  return found.map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

const action: Action = {
  title: 'Sign',
  owner: 'Ana',
  due: '2026-01-01',
  state: 'open',
  reason: '',
  note: '',
  evidence: [{ kind: 'test', title: 'Log', where: 'x', on: '', productVersion: '' }],
};

const release: ReleaseRecord = {
  id: 'r1',
  at: '2026-11-01T10:00:00.000Z',
  release: '2.4',
  rulesetVersion: '2026.11',
  answers: { 'new-purpose': 'no' },
  result: 'not-substantial',
  because: { says: 'So it is.', basis: 'law', cites: ['Act Article 2'] },
  note: '',
};

const session: JsonSession = {
  remarks: {
    'verified.stick': {
      ...NO_REMARK,
      note: 'Seen',
      whoCouldTell: 'legal',
      evidence: action.evidence,
    },
    keys: { ...NO_REMARK, isToBeConfirmed: true },
    role: NO_REMARK,
  },
  actions: { 'secure/verified.stick': action },
  releases: [release],
  copiedFrom: { name: 'Older', version: '' },
  leftOut: ['names'],
};

const example = (more?: JsonSession) =>
  assessmentAsJson(exampleRuleset, assess(exampleRuleset, MAKER_ANSWERS, ON), product, more);

describe('the published schema', () => {
  it('is of draft 2020-12, and named after its version', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(JSON_SCHEMA);
  });

  it.each(readProfiles(ruleset))('holds for $file', ({ answers, on }) => {
    expect(problemsIn(assessmentAsJson(ruleset, assess(ruleset, answers, on), product))).toEqual(
      [],
    );
  });

  it('holds for no answers at all, and for everything that a session can have', () => {
    expect(problemsIn(assessmentAsJson(ruleset, assess(ruleset, {}, ON), product))).toEqual([]);
    expect(problemsIn(example(session))).toEqual([]);
  });

  it('refuses what lacks a member, has another outcome, or another format', () => {
    const json = example();
    const { obligations: _obligations, ...without } = json;
    for (const wrong of [
      without,
      { ...json, format: 1 },
      { ...json, on: 'today' },
      { ...json, obligations: { a: { ...Object.values(json.obligations)[0], outcome: 'fine' } } },
      { ...json, answers: [{ question: 'a' }] },
    ]) {
      expect(problemsIn(wrong)).not.toEqual([]);
    }
  });
});

describe('the JSON', () => {
  it('keeps the members that it had, so that programs find them where they were', () => {
    const json = example();
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining([
        'product',
        'on',
        'rules',
        'obligations',
        'contradictions',
        'unanswered',
        'setAside',
      ]),
    );
    const [first] = Object.values(json.obligations);
    for (const key of [
      'code',
      'title',
      'applicability',
      'outcome',
      'timing',
      'inForceFrom',
      'basis',
      'provisions',
      'why',
      'checks',
      'notes',
      'waitsFor',
    ]) {
      expect(first).toHaveProperty(key);
    }
  });

  it('has every answer that counts, with its ids and in words', () => {
    expect(example().answers).toContainEqual({
      question: 'verified',
      route: 'stick',
      answer: 'nobody',
      inWords: {
        asked:
          'Who checks an update that comes from a USB stick or another local port, before it is installed?',
        answered: 'Nobody',
      },
    });
  });

  it('counts by outcome, by urgency, and the questions', () => {
    expect(example().summary).toEqual({
      byOutcome: expect.objectContaining({ gap: 1, 'does-not-apply': 1 }) as unknown,
      byUrgency: { now: 1, later: 1, open: 0, met: 1, information: 1, 'does-not-apply': 1 },
      questions: { asked: 8, answered: 8, notSure: 0 },
    });
  });

  it('has notes, actions and releases where the session has them, by stable ids, and says what was left out', () => {
    const json = example(session);
    expect(json.remarks?.map(({ question, route }) => [question, route])).toEqual([
      ['keys', undefined],
      ['verified', 'stick'],
    ]);
    expect(json.releases).toEqual([release]);
    expect(json.copiedFrom).toEqual({ name: 'Older', version: '' });
    expect(json.leftOut).toEqual(['names']);
    expect(Object.keys(written(example()) as object)).not.toContain('remarks');
  });

  it('has an action with the outcome of its check, and whether it is overdue', () => {
    const assessment = assess(exampleRuleset, MAKER_ANSWERS, ON);
    const finding = assessment.obligations.find(({ checks }) =>
      checks.some(({ route }) => route === 'stick'),
    );
    const check = finding?.checks.find(({ route }) => route === 'stick');
    const key = `${finding?.id ?? ''}/${check?.id ?? ''}`;
    expect(example({ actions: { [key]: action } }).actions).toEqual([
      { key, obligation: finding?.id, check: check?.id, outcome: 'gap', overdue: true, ...action },
    ]);
  });

  it('has each unsettled point once, with the obligations that it bears on', () => {
    const unsure = readProfiles(ruleset).find(({ file }) => file === 'everything-not-sure.yaml');
    const json = assessmentAsJson(ruleset, assess(ruleset, unsure?.answers ?? {}, ON), product);
    expect(json.unsettled.length).toBeGreaterThan(0);
    expect(new Set(json.unsettled.map(({ id }) => id)).size).toBe(json.unsettled.length);
    for (const { id, obligations } of json.unsettled) {
      for (const one of obligations) {
        expect(json.obligations[one]?.notes.map(({ open }) => open)).toContain(id);
      }
    }
  });

  it('has every provision that it cites, with its address', () => {
    const json = example();
    const cited = Object.values(json.obligations).flatMap(({ provisions }) => provisions);
    for (const one of cited) expect(json.provisions[one]?.link).toMatch(/^https:/u);
  });
});
