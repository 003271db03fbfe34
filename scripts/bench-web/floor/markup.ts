import type { FloorQuestion } from './questions.ts'

/** What one question shows, for the page as it is sent and for every question that follows. */
export const optionsOf = ({ id, one, options }: FloorQuestion, chosen: readonly string[]): string =>
  options
    .map(
      (option, at) =>
        `<label class="option" data-testid="option" data-option-id="${!one && at === options.length - 1 ? 'none-of-these' : at}"><input type="${one ? 'radio' : 'checkbox'}" name="${id}" value="${option}"${chosen.includes(option) ? ' checked' : ''}><span>${option}</span></label>`,
    )
    .join('')
