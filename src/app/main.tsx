/** The composition root: the one place that knows which ruleset, which storage and which clock. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import ruleset from 'virtual:ruleset';
import { sessionUnderCurrentNames } from '#sessions/current-names.ts';
import { indexedDbRepository } from '#sessions/indexed-db.ts';
import { createSessionsStore } from '#sessions/store.ts';
import { Application } from './application.tsx';
import { newSessionId } from './session-id.ts';
import { localDay } from './shell/calendar.ts';
import { rememberedTheme, showTheme } from './shell/theme.ts';
import './shell/tokens.css';
import './shell/base.css';
import './shell/layout.css';
import './controls/controls.css';
import './start/start.css';
import './keys/keys.css';
import './overview/overview.css';
import './question/question.css';
import './remarks/remarks.css';
import './contradictions/contradictions.css';
import './result/result.css';
import './routes/routes.css';
import './actions/actions.css';
import './texts/texts.css';
import './what-if/what-if.css';
import './releases/releases.css';
import './faq/faq.css';
import './provisions/provisions.css';
import './report/report.css';
import './shell/print.css';

/** Fetched apart from the application: most screens do without. */
const fetchFaq = () => import('virtual:faq').then((module) => module.default);

showTheme(rememberedTheme());

const store = createSessionsStore(
  indexedDbRepository((session) => sessionUnderCurrentNames(ruleset, session)),
  {
    now: () => new Date(),
    newId: newSessionId,
  },
);
void store.getState().load();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the application.');
createRoot(root).render(
  <StrictMode>
    <Application ruleset={ruleset} fetchFaq={fetchFaq} store={store} today={localDay(new Date())} />
  </StrictMode>,
);
