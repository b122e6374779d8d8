import { Link } from 'wouter';
import {
  actionsAddress,
  faqAddress,
  provisionsAddress,
  releasesAddress,
  routesAddress,
  textsAddress,
  whatIfAddress,
} from '#app/addresses.ts';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { counted } from '#report/wording.ts';

/** What can be done with a result. */
export function ResultNav() {
  const { session } = useWorkspace();
  const actions = Object.keys(session.actions).length;
  return (
    <nav aria-label="Work with this result">
      <ul className="result-nav">
        <li>
          <Link href={actionsAddress(session.id)}>Who does what by when</Link>
          <span className="muted">
            {actions === 0 ? 'Each remedy as an action' : counted(actions, 'action')}
          </span>
        </li>
        <li>
          <Link href={whatIfAddress(session.id)}>What if?</Link>
          <span className="muted">Other answers on trial, without touching these</span>
        </li>
        <li>
          <Link href={textsAddress(session.id)}>Texts ready to paste</Link>
          <span className="muted">
            For documents, instructions and notices, filled from your answers
          </span>
        </li>
        <li>
          <Link href={releasesAddress(session.id)}>Screen a release</Link>
          <span className="muted">Is a planned release a substantial modification?</span>
        </li>
        <li>
          <Link href={faqAddress(session.id)}>What people ask</Link>
          <span className="muted">Questions and answers that matter for this product</span>
        </li>
        <li>
          <Link href={provisionsAddress(session.id)}>By provision</Link>
          <span className="muted">What an article or a point means for this product</span>
        </li>
        <li>
          <Link href={routesAddress(session.id)}>Update routes side by side</Link>
          <span className="muted">The weakest way in, and what is unprotected</span>
        </li>
      </ul>
    </nav>
  );
}
