using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;

namespace ProductBalance.Domain.Backlog;

/// <summary>
/// A product initiative or a tech request. What people write about it is its <see cref="Content"/>; where it stands is
/// its <see cref="Status"/>. It changes by named methods only.
/// </summary>
public sealed class BacklogItem
{
    /// <summary>Longest key of another tool, in characters.</summary>
    public const int ExternalKeyMaxLength = 200;

    private BacklogItem() { }

    /// <summary>Makes a draft.</summary>
    public BacklogItem(
        ItemId id,
        ProductId productId,
        int number,
        Guid requesterId,
        DateTimeOffset at,
        ItemContent content
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        (Id, ProductId, Number, RequesterId, CreatedAt, StatusSince) = (id, productId, number, requesterId, at, at);
        Rewrite(content);
    }

    /// <summary>Identifies it.</summary>
    public ItemId Id { get; private set; }

    /// <summary>The product it belongs to.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>Counted per product and never used again; people read it as PB-42.</summary>
    public int Number { get; private set; }

    /// <summary>Who asked for it.</summary>
    public Guid RequesterId { get; private set; }

    /// <summary>When it was written down (UTC).</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Its key in the tool that it was imported from.</summary>
    public string? ExternalKey { get; private set; }

    /// <summary>The import that brought it; null for what was written down here.</summary>
    public Guid? ImportId { get; private set; }

    /// <summary>Where it stands.</summary>
    public ItemStatus Status { get; private set; } = ItemStatus.Draft;

    /// <summary>Where a waiting item goes back to; null for any other.</summary>
    public ItemStatus? WaitingFrom { get; private set; }

    /// <summary>Since when it stands there (UTC).</summary>
    public DateTimeOffset StatusSince { get; private set; }

    /// <summary>When it went live (UTC); null where it is not, or its release was taken back.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>See <see cref="ItemContent.Title"/>.</summary>
    public string Title { get; private set; } = "";

    /// <summary>See <see cref="ItemContent.Kind"/>.</summary>
    public ItemKind Kind { get; private set; }

    /// <summary>See <see cref="ItemContent.Team"/>.</summary>
    public TeamId? Team { get; private set; }

    private string Description { get; set; } = "";
    private IReadOnlyList<string> Areas { get; set; } = [];
    private IReadOnlyList<string> Labels { get; set; } = [];
    private Estimate? Effort { get; set; }
    private int PeopleAtOnce { get; set; }
    private string? Skill { get; set; }
    private bool? Showable { get; set; }
    private decimal Outlay { get; set; }
    private ImpactDraft Impact { get; set; } = new();
    private IReadOnlyDictionary<string, ModelInput> Inputs { get; set; } = new Dictionary<string, ModelInput>();
    private Urgency Urgency { get; set; } = Urgency.Steady;

    /// <summary>All that people wrote about it.</summary>
    public ItemContent Content =>
        new()
        {
            Kind = Kind,
            Title = Title,
            Description = Description,
            Areas = Areas,
            Labels = Labels,
            Team = Team,
            Effort = Effort,
            PeopleAtOnce = PeopleAtOnce,
            Skill = Skill,
            Showable = Showable,
            Outlay = Outlay,
            Impact = Impact,
            Inputs = Inputs,
            Urgency = Urgency,
        };

    /// <summary>Replaces what people wrote, and settles whether the item is a draft.</summary>
    /// <param name="content">The new content.</param>
    /// <param name="isComplete">Whether the content passes the impact gate.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="DomainRuleException">It is live, and its impact or effort was changed: promises stay as they were.</exception>
    public void Edit(ItemContent content, bool isComplete, DateTimeOffset at)
    {
        var kept = KeepPromise(content);
        if (kept.Impact != content.Impact || kept.Effort != content.Effort)
        {
            throw new DomainRuleException(
                $"already-{StatusMachine.InWords(Status)}",
                $"This item is {StatusMachine.InWords(Status)}: what it promised stays as it was. Add a comment, or a new item."
            );
        }

        Rewrite(content);
        SettleGate(isComplete, at);
    }

    /// <summary>
    /// A content with what the item promised as it stands: once it is live, its target and its effort stay for ever, and
    /// once it is measured also how it was to be measured.
    /// </summary>
    public ItemContent KeepPromise(ItemContent content) =>
        Status switch
        {
            ItemStatus.Released => content with
            {
                Impact = Impact.Target is null
                    ? content.Impact
                    : Impact with
                    {
                        Measurement = content.Impact.Measurement,
                    },
                Effort = Effort ?? content.Effort,
            },
            ItemStatus.Measured => content with { Impact = Impact, Effort = Effort ?? content.Effort },
            _ => content,
        };

    /// <summary>Is to be measured again: nothing that was measured counts any more.</summary>
    /// <exception cref="InvalidOperationException">It is not measured.</exception>
    public void ReopenMeasuring(DateTimeOffset at)
    {
        if (Status != ItemStatus.Measured)
        {
            throw new InvalidOperationException("Only what is measured can be measured again.");
        }

        Enter(ItemStatus.Released, at);
    }

    /// <summary>Takes one step of the status machine.</summary>
    /// <param name="status">Where it will stand.</param>
    /// <param name="isComplete">Whether the content passes the impact gate.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="reason">Why; asked for where a release is taken back.</param>
    /// <exception cref="DomainRuleException">
    /// The step is not drawn, the item would be ready without passing the gate, or a release is taken back without a word.
    /// </exception>
    public void MoveTo(ItemStatus status, bool isComplete, DateTimeOffset at, string? reason = null)
    {
        StatusMachine.Require(Status, status, WaitingFrom);
        StatusMachine.RequireReason(Status, status, reason);
        if (status == ItemStatus.Ready && !isComplete)
        {
            throw new DomainRuleException(
                "not-estimated",
                "This item still needs an estimate; the list beside it says what is missing."
            );
        }

        Enter(status, at);
    }

    /// <summary>Gives an area, with all its parts, a new path. It is the same work, whatever its status.</summary>
    /// <param name="from">The path that changes.</param>
    /// <param name="to">What it becomes; an area that the item names already is named once.</param>
    public void MoveArea(string from, string to) =>
        Areas = [.. Areas.Select(area => AreaPath.Moved(area, from, to)).DistinctBy(AreaPath.Key)];

    /// <summary>Remembers its key in another tool.</summary>
    public void ImportedAs(string externalKey) => ExternalKey = externalKey;

    /// <summary>Enters the backlog by an import, at the place where it stood in the other tool.</summary>
    /// <param name="importId">The import, which shows its items only when it is complete.</param>
    /// <param name="status">Draft, Ready, Released or Dropped: what an import can know.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="ArgumentOutOfRangeException">Another status.</exception>
    public void ArriveBy(Guid importId, ItemStatus status, DateTimeOffset at)
    {
        if (status is not (ItemStatus.Draft or ItemStatus.Ready or ItemStatus.Released or ItemStatus.Dropped))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "An import cannot know of this status.");
        }

        ImportId = importId;
        Enter(status, at);
    }

    /// <summary>Comes back from an export of another product, with the status that it had there.</summary>
    /// <param name="importId">The import, which shows its items only when it is complete.</param>
    /// <param name="status">Where it stood.</param>
    /// <param name="waitingFrom">Where it goes back to; counts for a waiting item only.</param>
    /// <param name="since">Since when (UTC).</param>
    /// <param name="releasedAt">When it was released (UTC); counts for a live item only.</param>
    public void ReturnBy(
        Guid importId,
        ItemStatus status,
        ItemStatus? waitingFrom,
        DateTimeOffset since,
        DateTimeOffset? releasedAt
    )
    {
        (ImportId, ReleasedAt) = (importId, releasedAt);
        Enter(status, since);
        WaitingFrom = status == ItemStatus.Waiting ? waitingFrom ?? ItemStatus.Ready : null;
    }

    private void SettleGate(bool isComplete, DateTimeOffset at)
    {
        if (Status == ItemStatus.Draft && isComplete)
        {
            Enter(ItemStatus.Ready, at);
        }
        else if (Status == ItemStatus.Ready && !isComplete)
        {
            Enter(ItemStatus.Draft, at);
        }
    }

    private void Enter(ItemStatus status, DateTimeOffset at)
    {
        WaitingFrom = status == ItemStatus.Waiting ? Status : null;
        ReleasedAt = status is ItemStatus.Released or ItemStatus.Measured ? ReleasedAt ?? at : null;
        (Status, StatusSince) = (status, at);
    }

    private void Rewrite(ItemContent content)
    {
        (Kind, Title, Description, Areas, Labels) = (
            content.Kind,
            content.Title,
            content.Description,
            content.Areas,
            content.Labels
        );
        (Team, Effort, PeopleAtOnce, Outlay) = (content.Team, content.Effort, content.PeopleAtOnce, content.Outlay);
        (Skill, Showable) = (content.Skill, content.Showable);
        (Impact, Inputs, Urgency) = (content.Impact, content.Inputs, content.Urgency);
    }
}
