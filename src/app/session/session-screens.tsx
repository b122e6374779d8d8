import { Redirect, Route, Switch } from 'wouter';
import { ActionsScreen } from '#app/actions/actions-screen.tsx';
import { QUESTION_ROUTE, RESULT_ROUTE, TEXTS_ROUTE } from '#app/addresses.ts';
import { FaqItemScreen } from '#app/faq/faq-item-screen.tsx';
import { FaqScreen } from '#app/faq/faq-screen.tsx';
import { OverviewScreen } from '#app/overview/overview-screen.tsx';
import { ProvisionsScreen } from '#app/provisions/provisions-screen.tsx';
import { QuestionScreen } from '#app/question/question-screen.tsx';
import { ReleaseScreen } from '#app/releases/release-screen.tsx';
import { ReleasesScreen } from '#app/releases/releases-screen.tsx';
import { ReportScreen } from '#app/report/report-screen.tsx';
import { ResultScreen } from '#app/result/result-screen.tsx';
import { ReviewScreen } from '#app/review/review-screen.tsx';
import { RoutesScreen } from '#app/routes/routes-screen.tsx';
import { NotFoundScreen } from '#app/shell/not-found-screen.tsx';
import { TextsScreen } from '#app/texts/texts-screen.tsx';
import { ToAskScreen } from '#app/to-ask/to-ask-screen.tsx';
import { WhatIfScreen } from '#app/what-if/what-if-screen.tsx';
import { continuesAt } from './continues-at.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The screens of an open session by address. */
export function SessionScreens() {
  const { session, pages } = useWorkspace();
  return (
    <Switch>
      <Route path="/sessions/:id">
        <Redirect to={continuesAt(session, pages)} replace />
      </Route>
      <Route path={QUESTION_ROUTE}>{({ page }) => <QuestionScreen key={page} id={page} />}</Route>
      <Route path="/sessions/:id/review" component={ReviewScreen} />
      <Route path={RESULT_ROUTE}>{({ obligation }) => <ResultScreen goTo={obligation} />}</Route>
      <Route path="/sessions/:id/report" component={ReportScreen} />
      <Route path="/sessions/:id/provisions" component={ProvisionsScreen} />
      <Route path="/sessions/:id/faq" component={FaqScreen} />
      <Route path="/sessions/:id/faq/:item">{({ item }) => <FaqItemScreen id={item} />}</Route>
      <Route path="/sessions/:id/pages" component={OverviewScreen} />
      <Route path="/sessions/:id/actions">
        <ActionsScreen />
      </Route>
      <Route path="/sessions/:id/actions/:obligation/:check">
        {({ obligation, check }) => <ActionsScreen goTo={`${obligation}/${check}`} />}
      </Route>
      <Route path="/sessions/:id/routes" component={RoutesScreen} />
      <Route path="/sessions/:id/to-ask" component={ToAskScreen} />
      <Route path="/sessions/:id/releases" component={ReleasesScreen} />
      <Route path="/sessions/:id/releases/new">
        <ReleaseScreen key="new" />
      </Route>
      <Route path="/sessions/:id/releases/:release">
        {({ release }) => <ReleaseScreen key={release} id={release} />}
      </Route>
      <Route path={TEXTS_ROUTE}>{({ text }) => <TextsScreen id={text} />}</Route>
      <Route path="/sessions/:id/what-if/:question?">
        {({ question }) => <WhatIfScreen key={question} startsWith={question} />}
      </Route>
      <Route component={NotFoundScreen} />
    </Switch>
  );
}
