import {describe, expect, it} from 'vitest';
import type {Category, Finding, Weight} from '../phrasing/types.ts';
import {watchMet} from './met.ts';

const found = (category: Category, weight: Weight = 'shown'): Finding => ({
  start: 0,
  end: 1,
  category,
  ruleId: `${category}/x`,
  weight,
  alternatives: [],
});

describe('what is met in a note', () => {
  it('is what came while somebody wrote, not what stood there before', () => {
    const told = watchMet([found('command')]);
    expect(told([found('command')])).toEqual({present: ['command'], fresh: []});
    expect(told([found('command'), found('doubt')])).toEqual({present: ['command', 'doubt'], fresh: ['doubt']});
  });
  it('is told once while nothing changes', () => {
    const told = watchMet([]);
    expect(told([])).toBeUndefined();
    told([found('doubt')]);
    expect(told([found('doubt')])).toBeUndefined();
    expect(told([])).toEqual({present: [], fresh: []});
  });
  it('counts a phrase once that was deleted and written again', () => {
    const told = watchMet([]);
    expect(told([found('label')])?.fresh).toEqual(['label']);
    told([]);
    expect(told([found('label')])?.fresh).toEqual([]);
    expect(told([found('label'), found('label'), found('label')])?.fresh).toEqual(['label', 'label']);
  });
  it('begins with what there is most of', () => {
    const told = watchMet([]);
    expect(told([found('doubt'), found('label'), found('label')])?.present).toEqual(['label', 'doubt']);
  });
  it('leaves out strengths and what is only listed', () => {
    expect(watchMet([])([found('collaborative'), found('deficit', 'quiet')])).toBeUndefined();
  });
});
