using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Domain.Feedback;

/// <summary>
/// What a reader of a published roadmap says of one of its entries, or of all of it. Text, name and e-mail are for product
/// managers alone and are never published; a published one only adds one to the readers to whom an entry matters.
/// </summary>
public sealed class ReaderFeedback
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 2_000;

    /// <summary>Longest name of a reader, in characters.</summary>
    public const int NameMaxLength = 80;

    /// <summary>Longest e-mail address, in characters.</summary>
    public const int EmailMaxLength = 200;

    private ReaderFeedback() { }

    /// <summary>Keeps what a reader says.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="productId">Whose roadmap it is about.</param>
    /// <param name="about">What they looked at.</param>
    /// <param name="words">What they say.</param>
    /// <param name="at">When (UTC).</param>
    public ReaderFeedback(
        FeedbackId id,
        ProductId productId,
        FeedbackSubject about,
        FeedbackWords words,
        DateTimeOffset at
    )
    {
        (Id, ProductId, At) = (id, productId, at);
        (Audience, RoadmapVersion) = (about.Audience, about.Version);
        (EntryKey, EntryTitle) = (about.Entry?.Key, about.Entry?.Title);
        (Importance, Text, Name, Email) = (words.Importance, words.Text, words.Name, words.Email);
    }

    /// <summary>Identifies it.</summary>
    public FeedbackId Id { get; private set; }

    /// <summary>Whose roadmap it is about.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>By what right its author read.</summary>
    public RoadmapAudience Audience { get; private set; }

    /// <summary>The version of the roadmap that they read.</summary>
    public int RoadmapVersion { get; private set; }

    /// <summary>The entry by which all versions know it; null for the roadmap as a whole.</summary>
    public string? EntryKey { get; private set; }

    /// <summary>What they read as its title; null for the roadmap as a whole.</summary>
    public string? EntryTitle { get; private set; }

    /// <summary>How much the entry matters to them; null for the roadmap as a whole.</summary>
    public Importance? Importance { get; private set; }

    /// <summary>What they say; may be empty.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who they say they are; may be empty.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where to answer; may be empty.</summary>
    public string Email { get; private set; } = "";

    /// <summary>When they said it (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What was made of it.</summary>
    public FeedbackState State { get; private set; }

    /// <summary>Why it was rejected; null unless it was.</summary>
    public string? Reason { get; private set; }

    /// <summary>The number of the item that it was written to; null where it was not.</summary>
    public int? ItemNumber { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>All that they wrote.</summary>
    public FeedbackWords Words => new(Importance, Text, Name, Email);

    /// <summary>Whether it says that an entry matters, so that it can be counted among those who say so.</summary>
    public bool CanCount => EntryKey is not null && Importance > Feedback.Importance.None;

    /// <summary>Counts it among the readers to whom the entry matters, for all to see.</summary>
    /// <exception cref="DomainRuleException">It does not say that an entry matters.</exception>
    public void Publish()
    {
        if (!CanCount)
        {
            throw new DomainRuleException(
                "nothing-to-count",
                "Readers are shown to how many of them an entry matters. This one does not say so: keep it instead."
            );
        }

        (State, Reason) = (FeedbackState.Published, null);
    }

    /// <summary>Keeps it for product managers alone.</summary>
    public void Keep() => (State, Reason) = (FeedbackState.Kept, null);

    /// <summary>Refuses it.</summary>
    /// <param name="reason">Why, for other product managers.</param>
    public void Reject(string reason) => (State, Reason) = (FeedbackState.Rejected, reason);

    /// <summary>Notes that it was written to an item. That it counts for readers stays as it is.</summary>
    public void WriteTo(int itemNumber)
    {
        ItemNumber = itemNumber;
        if (State != FeedbackState.Published)
        {
            Keep();
        }
    }
}
