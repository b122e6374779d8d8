/** Who could tell is a role or a name, in one text. A name that is a role's, whether its id or its words, is that role. */
import { ROLES, type Remarks, type Role } from '#engine/remark.ts';
import { ROLE_WORDS } from '#report/wording.ts';

/** The role that a text names, in whatever case; undefined if it is a name. */
export function roleMeant(who: string): Role | undefined {
  const text = who.trim().toLowerCase();
  return ROLES.find((role) => text === role || text === ROLE_WORDS[role].toLowerCase());
}

/** Who is meant: the id of a role, or the name without what stands around it. */
export function whoIsMeant(who: string): string {
  return roleMeant(who) ?? who.trim();
}

/** What two spellings of one person have in common: neither case nor what stands around the name tells people apart. */
export function personKey(who: string): string {
  return whoIsMeant(who).toLowerCase();
}

/** Everybody who is named, once each as they are spelled first. */
export function eachPersonOnce(names: readonly string[]): readonly string[] {
  const people = new Map<string, string>();
  for (const name of names.map(whoIsMeant)) {
    if (name !== '' && !people.has(personKey(name))) people.set(personKey(name), name);
  }
  return [...people.values()];
}

/** The remarks with each role by its id, so that what is for one team stands together. */
export function withRolesMeant(remarks: Remarks): Remarks {
  return Object.fromEntries(
    Object.entries(remarks).map(([slot, remark]) => [
      slot,
      { ...remark, whoCouldTell: whoIsMeant(remark.whoCouldTell) },
    ]),
  );
}
