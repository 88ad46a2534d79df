/* The card's style sheet, tokens first, as the worker hands it to pages. */
import tokens from '../shared/ui/tokens.css?inline';
import card from './card.css?inline';

export const cardCss = tokens + card;
