import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function rules(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/rules.mjs', folder], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
  return { status, stdout, stderr };
}

describe('npm run rules', () => {
  it('counts what is there', () => {
    expect(rules('tests/ruleset/valid')).toEqual({
      status: 0,
      stdout: 'Rules 1.0: 8 questions, 2 facts, 4 obligations, 5 checks, 4 provisions.\n',
      stderr: '',
    });
  });

  it('says what is wrong on standard error, and fails', () => {
    const folder = 'tests/ruleset/broken/citation-unknown';
    const { status, stdout, stderr } = rules(folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${folder}/ruleset.yaml:1:1: there is no such file`);
    expect(stderr).toContain(`${folder}/obligations/lamp-safe.yaml:28:70: unknown citation`);
    expect(stderr).toMatch(/\d+ mistakes in the rules\.\n$/);
  });
});
