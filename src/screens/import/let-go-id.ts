/** The box to be ticked before answers may go. */
export const letGoId = 'answers-may-go';
