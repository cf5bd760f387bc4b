// facts: retention
const DAY = 24 * 60 * 60 * 1000;

export const NOTIFICATION_CLEANUP_HOUR = 3; // ok: an hour of the day
export const WEBHOOK_CLEANUP_TIMEOUT_MINUTES = 5; // ok: how long the job may take

export class Keepers {
  async getDeletedKeepers(now = new Date()) {
    const weekAgo = new Date(now.getTime() - 7 * DAY); // ok: a count of those who left
    return this.keepers.countDocuments({ status: "left", deletedAt: { $gte: weekAgo } });
  }

  isLinkExpired(link: { endsAt: Date }) {
    return new Date() >= new Date(link.endsAt.getTime() - 5 * 60 * 1000); // ok: asks only
  }

  async purgeKeepers(now = new Date()) {
    const border = new Date(now.getTime() - 30 * DAY); // fact: retention action=delete seconds=2592000
    await this.keepers.deleteMany({ deletedAt: { $lt: border } });
  }
}
