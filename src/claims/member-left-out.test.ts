import { describe, expect, it } from 'vitest';
import { readText, statesOf } from './testing.ts';

const states = (text: string): string[] => statesOf(readText(`CENTO was founded in 1955. ${text}`));

describe('members of what the text is about', () => {
  it('are, become or never become so without its name', () => {
    expect(states('The United States never became a full member.')).toEqual(['USA not member_of holds cento']);
    expect(states('Turkey became a full member in 1956.')).toEqual(['TUR member_of begins cento @ 1956']);
    expect(states('L’Autriche n’en fut jamais membre.')).toEqual(['AUT not member_of holds cento']);
  });

  it('are none of something else', () => {
    expect(states('Spain became an associate member in 1970.')).toEqual([]);
    expect(states('Chad would become a member if it paid.')).toEqual([]);
    expect(states('The minister is a senior member.')).toEqual([]);
  });
});
