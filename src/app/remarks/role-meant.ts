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

/** The remarks with each role by its id, so that what is for one team stands together. */
export function withRolesMeant(remarks: Remarks): Remarks {
  return Object.fromEntries(
    Object.entries(remarks).map(([slot, remark]) => [
      slot,
      { ...remark, whoCouldTell: whoIsMeant(remark.whoCouldTell) },
    ]),
  );
}
