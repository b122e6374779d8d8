import { describe, expect, it } from 'vitest';
import type { Answers } from '#engine/assessment.ts';
import { itemsAbout, itemsOn, relevantItems, type RelevantItem } from '#faq/relevance.ts';
import type { FaqAnswer, FaqItem } from '#ruleset/faq.ts';
import { assessLamp, findingIn, lamps } from '../engine/lamps.ts';
import { aFaq, anItem } from './an-item.ts';

const PLUGS: Answers = {
  'kind-of-lamp': 'electric',
  plugs: ['wall', 'bare'],
  'plug-guard': { wall: 'cover', bare: 'nothing' },
};

function wanting(question: string, ...options: readonly string[]): FaqAnswer {
  return { question, options, figures: [], notSure: false };
}

function when(id: string, ...clauses: readonly (readonly FaqAnswer[])[]): FaqItem {
  return anItem({ id, shown: 'when', for: clauses });
}

function raised(answers: Answers, ...items: readonly FaqItem[]): readonly RelevantItem[] {
  return relevantItems(aFaq(...items), lamps, answers, assessLamp(answers));
}

function idsOf(relevant: readonly RelevantItem[]): readonly string[] {
  return relevant.map(({ item }) => item.id);
}

describe('an item of the FAQ', () => {
  it('is raised by the answer that it names, and says by which', () => {
    const [found] = raised(PLUGS, when('bare-wires', [wanting('plugs', 'bare', 'car')]));
    expect(found?.because).toEqual([{ question: 'plugs', answer: ['bare'] }]);
  });

  it('is not raised by another answer', () => {
    expect(raised(PLUGS, when('cars', [wanting('plugs', 'car')]))).toEqual([]);
  });

  it('is raised by the answer on one route, and names the route', () => {
    const [found] = raised(PLUGS, when('unguarded', [wanting('plug-guard', 'nothing')]));
    expect(found?.because).toEqual([{ question: 'plug-guard', route: 'bare', answer: 'nothing' }]);
  });

  it('needs every clause, and of each clause one answer', () => {
    const either = [wanting('plugs', 'bare'), wanting('plug-guard', 'nothing')];
    const electric = [wanting('kind-of-lamp', 'electric')];
    const oil = [wanting('kind-of-lamp', 'oil')];
    const found = raised(PLUGS, when('both', either, electric), when('neither', either, oil));
    expect(idsOf(found)).toEqual(['both']);
    expect(found[0]?.because.map(({ question }) => question)).toEqual([
      'plugs',
      'plug-guard',
      'kind-of-lamp',
    ]);
  });

  it('names an answer once, however many clauses it fulfils', () => {
    const clause = [wanting('kind-of-lamp', 'electric')];
    expect(raised(PLUGS, when('twice', clause, clause))[0]?.because).toHaveLength(1);
  });

  it('is not raised by an answer that does not count', () => {
    const dormant: Answers = { ...PLUGS, 'kind-of-lamp': 'oil' };
    expect(raised(dormant, when('bare-wires', [wanting('plugs', 'bare')]))).toEqual([]);
  });

  it('is raised by "not sure" only where it asks for that', () => {
    const notSure: Answers = { 'kind-of-lamp': 'not-sure' };
    const kind = wanting('kind-of-lamp', 'electric', 'oil', 'candle');
    const found = raised(
      notSure,
      when('known', [kind]),
      when('open', [{ ...kind, notSure: true }]),
    );
    expect(idsOf(found)).toEqual(['open']);
  });

  it.each([
    { is: 'equal', raisedBy: [5] },
    { is: 'less-than', raisedBy: [4] },
    { is: 'at-least', raisedBy: [5, 6] },
    { is: 'more-than', raisedBy: [6] },
  ] as const)('compares figures: $is five', ({ is, raisedBy }) => {
    const figures = [{ is, than: 5 }];
    const item = when('five', [
      { question: 'years-lasting', options: [], figures, notSure: false },
    ]);
    const raising = [4, 5, 6].filter(
      (years) => raised({ 'kind-of-lamp': 'electric', 'years-lasting': years }, item).length > 0,
    );
    expect(raising).toEqual(raisedBy);
  });

  it('is raised without an answer where it is raised in every product', () => {
    const always = anItem({ id: 'always', shown: 'always', obligations: ['lamp-safe'] });
    expect(raised({}, always)).toMatchObject([{ because: [] }]);
  });

  it('is raised for no product of which none of its obligations is asked', () => {
    const candle: Answers = { 'kind-of-lamp': 'candle' };
    const about = anItem({ id: 'about', shown: 'always', obligations: ['lamp-safe'] });
    const general = anItem({ id: 'general', shown: 'always' });
    expect(raised(candle, about, general)).toEqual([]);
    expect(idsOf(raised(PLUGS, about, general))).toEqual(['about', 'general']);
  });

  it('is not raised by itself where it is there to be looked up', () => {
    expect(raised(PLUGS, anItem({ id: 'browse', shown: 'browse' }))).toEqual([]);
  });

  it('comes with what came out for its obligations, the most urgent first', () => {
    const item = anItem({
      id: 'about',
      shown: 'always',
      obligations: ['lamp-lasting', 'lamp-safe', 'plugs-guarded'],
    });
    const [found] = raised(PLUGS, item);
    expect(found?.findings.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['lamp-safe', 'gap'],
      ['plugs-guarded', 'gap'],
      ['lamp-lasting', 'unclear'],
    ]);
  });
});

describe('the order', () => {
  const electric = [wanting('kind-of-lamp', 'electric')];

  it('goes by what is most urgent, and then by whether an answer raises it', () => {
    const found = raised(
      PLUGS,
      anItem({ id: 'later', shown: 'always', obligations: ['plugs-guarded'] }),
      anItem({ id: 'everywhere', shown: 'always', obligations: ['lamp-safe'] }),
      { ...when('nothing-about', electric) },
      { ...when('raised', electric), obligations: ['lamp-safe'] },
      { ...when('raised-too', electric), obligations: ['lamp-safe', 'lamp-lasting'] },
    );
    expect(idsOf(found)).toEqual(['raised', 'raised-too', 'everywhere', 'later', 'nothing-about']);
  });

  it('beside an obligation, begins with what an answer raises that leaves a gap, and then that decides it', () => {
    const found = raised(
      PLUGS,
      { ...when('kind', [wanting('kind-of-lamp', 'electric')]), obligations: ['lamp-safe'] },
      anItem({ id: 'everywhere', shown: 'always', obligations: ['lamp-safe'] }),
      { ...when('guard', [wanting('plug-guard', 'nothing')]), obligations: ['lamp-safe'] },
      { ...when('plugs', [wanting('plugs', 'bare')]), obligations: ['lamp-safe'] },
      { ...when('other', electric), obligations: ['lamp-lasting'] },
    );
    const about = itemsAbout(found, findingIn(assessLamp(PLUGS), 'lamp-safe'));
    expect(idsOf(about)).toEqual(['plugs', 'kind', 'guard', 'everywhere']);
  });

  it('names the answer first that stands behind the most urgent, and beside an obligation behind that', () => {
    const clauses = [[wanting('kind-of-lamp', 'electric')], [wanting('plugs', 'bare')]];
    const found = raised(PLUGS, {
      ...when('both', ...clauses),
      obligations: ['lamp-lasting', 'lamp-safe'],
    });
    const questionsOf = (one: RelevantItem | undefined) =>
      one?.because.map(({ question }) => question);
    expect(questionsOf(found[0])).toEqual(['plugs', 'kind-of-lamp']);
    const [lasting] = itemsAbout(found, findingIn(assessLamp(PLUGS), 'lamp-lasting'));
    expect(questionsOf(lasting)).toEqual(['kind-of-lamp', 'plugs']);
  });

  it('on a question, begins with what the answer to it raises', () => {
    const first = { ...when('first', [wanting('plugs', 'car')]), questions: ['plugs'] };
    const second = { ...when('second', [wanting('plugs', 'bare')]), questions: ['plugs'] };
    const other = anItem({ id: 'other', questions: ['kind-of-lamp'] });
    const found = itemsOn(aFaq(first, second, other), raised(PLUGS, first, second, other), 'plugs');
    expect(found.map(({ id }) => id)).toEqual(['second', 'first']);
  });
});
