namespace ProductBalance.Data.Activity;

/// <summary>The names of changes, as the feed, the audit trail and webhooks know them.</summary>
public static class ChangeKinds
{
    public const string ItemCreated = "item.created";
    public const string ItemEdited = "item.edited";
    public const string ItemMoved = "item.moved";
    public const string ItemUndone = "item.undone";
    public const string LinkAdded = "link.added";
    public const string LinkRemoved = "link.removed";
    public const string ThreatReported = "threat.reported";
    public const string ThreatJudged = "threat.judged";
    public const string ThreatResolved = "threat.resolved";
    public const string ThreatRevised = "threat.revised";
    public const string ThreatDaySettled = "threat.day-settled";
    public const string ThreatTakenBack = "threat.taken-back";
    public const string ThreatClosingIn = "threat.closing-in";
    public const string LaneOverloaded = "lane.overloaded";
    public const string LaneRelieved = "lane.relieved";
    public const string OverrideMade = "override.made";
    public const string OverrideRenewed = "override.renewed";
    public const string OverrideEnded = "override.ended";
    public const string OverrideExpiring = "override.expiring";
    public const string OverrideExpired = "override.expired";
    public const string EstimateConfirmed = "estimate.confirmed";
    public const string EstimatesAged = "estimates.aged";
    public const string RoundStarted = "round.started";
    public const string RoundAnswered = "round.answered";
    public const string RoundRevealed = "round.revealed";
    public const string RoundAskedAgain = "round.asked-again";
    public const string RoundSettled = "round.settled";
    public const string RoundClosed = "round.closed";
    public const string SprintPlanned = "sprint.planned";
    public const string SprintDescribed = "sprint.described";
    public const string SprintStarted = "sprint.started";
    public const string SprintClosed = "sprint.closed";
    public const string SprintItemAdded = "sprint.item-added";
    public const string SprintItemRemoved = "sprint.item-removed";
    public const string SprintItemMarked = "sprint.item-marked";
    public const string MixChanged = "mix.changed";
    public const string ImportStarted = "import.started";
    public const string RowsImported = "import.rows";
    public const string ItemsImported = "items.imported";
    public const string ImportUndone = "import.undone";
    public const string ProductCreated = "product.created";
    public const string ProductConfigured = "product.configured";
    public const string ProductRemoved = "product.removed";
    public const string SampleLoaded = "sample.loaded";
    public const string TeamsChanged = "teams.changed";
    public const string HolidaysChanged = "holidays.changed";
    public const string MembersChanged = "members.changed";
    public const string TokenCreated = "token.created";
    public const string TokenRevoked = "token.revoked";
    public const string AccountChanged = "account.changed";
    public const string AccessRefused = "access.refused";
}
