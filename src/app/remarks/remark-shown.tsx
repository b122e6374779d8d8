import { personName } from '#report/people.ts';
import { ExternalLink } from '#app/law/external-link.tsx';
import { pointersGiven, type Remark } from '#engine/remark.ts';
import { isWebAddress } from '#report/web-address.ts';
import { evidenceText } from '#report/wording.ts';

interface RemarkShownProps {
  readonly remark: Remark;
  /** Only then it matters who could tell. */
  readonly isNotSure?: boolean;
}

/** What is noted beside an answer, to be read. Nothing where nothing is noted. */
export function RemarkShown({ remark, isNotSure = false }: RemarkShownProps) {
  const { note } = remark;
  const who = isNotSure ? remark.whoCouldTell.trim() : '';
  const evidence = pointersGiven(remark.evidence);
  if (note === '' && evidence.length === 0 && who === '') return null;
  return (
    <ul className="remark-shown">
      {who !== '' && <li>Could tell: {personName(who)}</li>}
      {note !== '' && <li className="note-text">Note: {note}</li>}
      {evidence.map((pointer, index) => (
        <li key={index}>
          Evidence: {evidenceText({ ...pointer, where: '' })}
          {pointer.where !== '' && ': '}
          {isWebAddress(pointer.where) ? (
            <ExternalLink href={pointer.where}>{pointer.where}</ExternalLink>
          ) : (
            pointer.where
          )}
        </li>
      ))}
    </ul>
  );
}
