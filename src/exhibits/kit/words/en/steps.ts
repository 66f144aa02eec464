/** The list of an exhibit's scenarios, and the way along it. */
export const steps = {
  scenarioList: 'Scenarios',
  steps: { previous: 'Back', next: 'Next step' },
};
