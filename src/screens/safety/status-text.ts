import type { Messages } from '../../language/messages.ts';
import type { BackupStatus } from '../../state/backup-status.ts';

/** "Backed up 3 days ago; 14 changes since". */
export function statusText({ days, changes }: BackupStatus, t: Messages['safety']): string {
  if (days === null) return t.status.never;
  return changes === 0 ? t.status.saved(days) : t.status.savedAndChanged(days, changes);
}
