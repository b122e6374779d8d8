import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { actionCardId, resultAddress } from '#app/addresses.ts';
import { SelectField } from '#app/controls/select-field.tsx';
import { useArrival } from '#app/session/arrival.ts';
import { SessionBar } from '#app/session/session-bar.tsx';
import { useWorkspace } from '#app/session/workspace-context.tsx';
import { Screen } from '#app/shell/screen.tsx';
import { useGoTo } from '#app/shell/use-go-to.ts';
import { useFocusOnceShown } from '#app/shell/use-focus-once-shown.ts';
import type { Action } from '#engine/action.ts';
import { counted, lowerFirst, NO_OWNER, productName } from '#report/wording.ts';
import {
  byOwner,
  ownerFilter,
  type WorkFilter,
  type WorkItem,
  type WorkOrder,
} from '#report/work.ts';
import { ActionCard } from './action-card.tsx';
import { TakeAway } from './take-away.tsx';
import { useActions } from './use-actions.ts';
import { useArrangedWork, type ArrangedWork } from './use-arranged-work.ts';

const FILTERS: readonly (readonly [WorkFilter, string])[] = [
  ['all', 'Everything'],
  ['taken', 'Taken on'],
  ['not-taken', 'Not taken on yet'],
  ['to-do', 'Still to do'],
  ['overdue', 'Overdue'],
  ['closed', 'Done or given up'],
  ['gaps', 'Gaps and what cannot wait'],
];

const ORDERS: readonly (readonly [WorkOrder, string])[] = [
  ['urgency', 'The most urgent first'],
  ['due', 'By due date'],
  ['owner', 'By owner'],
  ['state', 'By state'],
];

interface ActionsScreenProps {
  /** The action to begin with, by the check that it is about. */
  readonly goTo?: string | undefined;
}

/** What is to be done, by whom and by when. */
export function ActionsScreen({ goTo }: ActionsScreenProps) {
  const { session } = useWorkspace();
  const [removed, setRemoved] = useState<Removed>();
  const { take, remove, failure } = useActions();
  const list = useArrangedWork();
  const focusOn = useFocusOnceShown();
  useGoTo(goTo === undefined ? undefined : actionCardId(goTo));
  useArrival();
  const card = (item: WorkItem) => (
    <ActionCard
      key={item.key}
      item={item}
      heading={list.order === 'owner' ? 'h3' : 'h2'}
      onTake={() => {
        take(item.key, item.action);
        // The button goes; what it opened stands in the card.
        document.getElementById(actionCardId(item.key))?.focus();
      }}
      onRemove={(action) => {
        remove(item.key);
        setRemoved({ key: item.key, action });
      }}
    />
  );
  return (
    <Screen title="Actions" context={productName(session.product)} above={<SessionBar />}>
      {failure !== undefined && (
        <p role="alert" className="notice notice-bad">
          It could not be stored. {failure} Nothing has been changed.
        </p>
      )}
      {removed !== undefined && (
        <RemovedNotice
          key={removed.key}
          action={removed.action}
          onBringBack={() => {
            take(removed.key, removed.action);
            setRemoved(undefined);
            focusOn(actionCardId(removed.key));
          }}
        />
      )}
      {list.total === 0 ? <NothingToDo /> : <Tools list={list} />}
      {list.order === 'owner'
        ? byOwner(list.shown, list.ownerAsOf).map((group) => (
            <OwnerSection key={group.owner} owner={group.owner}>
              {group.items.map(card)}
            </OwnerSection>
          ))
        : list.shown.map(card)}
    </Screen>
  );
}

function NothingToDo() {
  const { session } = useWorkspace();
  return (
    <p>
      Nothing is open by your answers, so there is nothing to do here.{' '}
      <Link href={resultAddress(session.id)}>See the result</Link>
    </p>
  );
}

/** What is shown, and in which order. */
function Tools({ list }: { readonly list: ArrangedWork }) {
  const { total, shown, filter, order, arrange, owners } = list;
  const ofOwners = owners.map((owner) => [ownerFilter(owner), `Of: ${owner}`] as const);
  return (
    <>
      <p>
        What is not met by your answers, and what you do about it: {counted(total, 'item')}. Closing
        an action changes no outcome; only an answer does.
      </p>
      <div className="review-tools">
        <SelectField
          id="filter"
          label="Show"
          choices={[...FILTERS, ...ofOwners]}
          value={filter}
          onChange={(next) => arrange(next, order)}
        />
        <SelectField
          id="order"
          label="Order"
          choices={ORDERS}
          value={order}
          onChange={(next) => arrange(filter, next)}
        />
      </div>
      <TakeAway items={shown} />
      <p role="status" className={shown.length > 0 ? 'visually-hidden' : undefined}>
        {shownText(list)}
      </p>
    </>
  );
}

/** Says nothing before something else than at first is asked for. */
function shownText({ isArranged, shown, order }: ArrangedWork): string {
  if (shown.length === 0) return 'No action is of this kind.';
  const inOrder = ORDERS.find(([id]) => id === order)?.[1] ?? '';
  return isArranged ? `${counted(shown.length, 'item')} shown, ${lowerFirst(inOrder)}.` : '';
}

/** An action that was taken off the list, for as long as one stays here. */
interface Removed {
  readonly key: string;
  readonly action: Action;
}

interface RemovedNoticeProps {
  readonly action: Action;
  readonly onBringBack: () => void;
}

/** Takes the focus, as the form that had it is gone. */
function RemovedNotice({ action, onBringBack }: RemovedNoticeProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div className="notice">
      <p>Removed: {action.title}</p>
      <button ref={back} type="button" className="button" onClick={onBringBack}>
        Bring it back
      </button>
    </div>
  );
}

interface OwnerSectionProps {
  readonly owner: string;
  readonly children: ReactNode;
}

function OwnerSection({ owner, children }: OwnerSectionProps) {
  const name = owner === '' ? NO_OWNER : owner;
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
