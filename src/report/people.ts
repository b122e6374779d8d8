/** Who could tell is a role or a name, in one text. A name that is a role's, whether its id or its words, is that role. */
import { ROLES, type Role } from '#engine/remark.ts';
import { ROLE_WORDS } from './wording.ts';

/** The role that a text names, in whatever case; undefined if it is a name. */
export function roleMeant(who: string): Role | undefined {
  const text = who.trim().toLowerCase();
  return ROLES.find((role) => text === role || text === ROLE_WORDS[role].toLowerCase());
}

/** What two spellings of one person have in common: neither case nor what stands around the name tells people apart. */
export function personKey(who: string): string {
  return (roleMeant(who) ?? who.trim()).toLowerCase();
}

/** A role in words, or the name without what stands around it; empty if nobody is named. */
export function personName(who: string): string {
  const role = roleMeant(who);
  return role === undefined ? who.trim() : ROLE_WORDS[role];
}

/** Everybody who is named, once each: a role by its id, a name as it is spelled first. */
export function eachPersonOnce(names: readonly string[]): readonly string[] {
  const people = new Map<string, string>();
  for (const name of names) {
    const key = personKey(name);
    if (key !== '' && !people.has(key)) people.set(key, roleMeant(name) ?? name.trim());
  }
  return [...people.values()];
}
