using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Reviews;

/// <summary>
/// The preparation of a sprint's review. Once the review is held it stays as it was: what people saw and what they read
/// later are the same.
/// </summary>
public sealed class SprintReview
{
    /// <summary>Longest note at the top, in characters.</summary>
    public const int NoteMaxLength = 2_000;

    private SprintReview() { }

    /// <summary>Begins to prepare a review.</summary>
    public SprintReview(SprintId sprintId, ProductId productId) => (SprintId, ProductId) = (sprintId, productId);

    /// <summary>The sprint; it has one review.</summary>
    public SprintId SprintId { get; private set; }

    /// <summary>Whose sprint it is.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>What stands at the top; empty where nobody wrote anything.</summary>
    public string Note { get; private set; } = "";

    /// <summary>What is shown, in the order of showing; what is not named comes after, by number.</summary>
    public IReadOnlyList<ItemId> Order { get; private set; } = [];

    /// <summary>How often something of it was prepared.</summary>
    public int Edits { get; private set; }

    /// <summary>When it was held (UTC); null while it is being prepared.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>Who held it.</summary>
    public string? HeldBy { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Says something at the top.</summary>
    /// <exception cref="DomainRuleException">It was held.</exception>
    public void Write(string note)
    {
        Touch();
        Note = note;
    }

    /// <summary>Puts what is shown into an order.</summary>
    /// <exception cref="DomainRuleException">It was held.</exception>
    public void Arrange(IReadOnlyList<ItemId> order)
    {
        Touch();
        Order = order;
    }

    /// <summary>Counts a change of any part of it, so that who holds it in the same moment holds what they see.</summary>
    /// <exception cref="DomainRuleException">It was held.</exception>
    public void Touch()
    {
        RequireOpen();
        Edits++;
    }

    /// <summary>Holds it: from now on nothing of it changes.</summary>
    /// <exception cref="DomainRuleException">It was held before, or the sprint has not begun.</exception>
    public void Hold(Sprint sprint, Actor by, DateTimeOffset at)
    {
        RequireOpen();
        if (sprint.State == SprintState.Planned)
        {
            throw new DomainRuleException(
                "sprint-not-started",
                $"{sprint.Title} has not started yet, so there is nothing to review. Start it first."
            );
        }

        (HeldAt, HeldBy) = (at, by.Name);
    }

    private void RequireOpen()
    {
        if (HeldAt is not null)
        {
            throw new DomainRuleException(
                "review-held",
                "This review was held and stays as it was. Write what has changed since into the next one."
            );
        }
    }
}
