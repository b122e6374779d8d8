import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { NotFoundScreen } from '#app/shell/not-found-screen.tsx';
import { useRuleset } from '#app/shell/ruleset-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { releaseRules } from '#engine/screen-release.ts';
import { productName } from '#report/wording.ts';
import { CopyRecord } from './copy-record.tsx';
import { ReleaseForm } from './release-form.tsx';
import { ScreenedBefore } from './screened-before.tsx';

/** One release: to be screened, or to be looked at again if `id` is given. */
export function ReleaseScreen({ id }: { readonly id?: string }) {
  const ruleset = useRuleset();
  const { session } = useWorkspace();
  const rules = releaseRules(ruleset);
  const record = session.releases.find((release) => release.id === id);
  if (rules === undefined || (id !== undefined && record === undefined)) return <NotFoundScreen />;
  return (
    <Screen
      title={record === undefined ? 'Screen a release' : `Release ${record.release}`}
      context={productName(session.product)}
      above={<SessionBar />}
      className="release"
    >
      <p className="why">{rules.check.about}</p>
      {record !== undefined && (
        <>
          <ScreenedBefore record={record} rules={rules} isToBeSaved />
          <CopyRecord record={record} />
        </>
      )}
      <ReleaseForm rules={rules} record={record} />
    </Screen>
  );
}
