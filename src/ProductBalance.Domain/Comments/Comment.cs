using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Comments;

/// <summary>What somebody says about an item, in Markdown. Its author may edit it, and everybody sees what it said before.</summary>
public sealed class Comment
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 10_000;

    private Comment() { }

    /// <summary>Says something about an item.</summary>
    /// <param name="id">Identifies it.</param>
    /// <param name="item">What it is about.</param>
    /// <param name="text">Markdown, 1 to <see cref="TextMaxLength"/> characters.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="at">When (UTC).</param>
    public Comment(CommentId id, BacklogItem item, string text, Actor by, DateTimeOffset at)
    {
        (Id, ProductId, ItemId) = (id, item.ProductId, item.Id);
        (Text, AuthorId, AuthorName, At) = (text, by.UserId, by.Name, at);
    }

    /// <summary>Identifies it.</summary>
    public CommentId Id { get; private set; }

    /// <summary>The product of the item.</summary>
    public ProductId ProductId { get; private set; }

    /// <summary>What it is about.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>What it says, in Markdown; empty once it is removed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What it said before, the oldest first.</summary>
    public IReadOnlyList<EarlierText> Earlier { get; private set; } = [];

    /// <summary>Who said it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>The name that colleagues knew them by.</summary>
    public string AuthorName { get; private set; } = "";

    /// <summary>When it was first said (UTC).</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When its text was last changed (UTC); null where it never was.</summary>
    public DateTimeOffset? EditedAt { get; private set; }

    /// <summary>Who removed it; null while it stands.</summary>
    public string? RemovedBy { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Whether it was taken away.</summary>
    public bool IsRemoved => RemovedBy is not null;

    /// <summary>Whether somebody may change its text.</summary>
    public bool IsEditableBy(Actor actor) => !IsRemoved && actor.UserId == AuthorId;

    /// <summary>Says it in other words, and keeps the old ones.</summary>
    /// <exception cref="DomainRuleException">It is somebody else's, or it was removed.</exception>
    public void Edit(string text, Actor by, DateTimeOffset at)
    {
        RequireThere();
        if (!IsEditableBy(by))
        {
            throw new DomainRuleException(
                "not-your-comment",
                "Only its author may edit a comment. Write one of your own."
            );
        }

        Earlier = [.. Earlier, new EarlierText(Text, EditedAt ?? At)];
        (Text, EditedAt) = (text, at);
    }

    /// <summary>Takes it away with all that it ever said. That something stood here stays visible.</summary>
    /// <param name="by">Who does it.</param>
    /// <param name="moderates">Whether they may remove what others said.</param>
    /// <exception cref="DomainRuleException">It is somebody else's, or it was removed already.</exception>
    public void Remove(Actor by, bool moderates)
    {
        RequireThere();
        if (!moderates && by.UserId != AuthorId)
        {
            throw new DomainRuleException(
                "not-your-comment",
                "Only its author or a product manager may remove a comment. Ask one of them."
            );
        }

        (Text, Earlier, RemovedBy) = ("", [], by.Name);
    }

    private void RequireThere()
    {
        if (IsRemoved)
        {
            throw new DomainRuleException("comment-removed", $"{RemovedBy} has removed this comment. Write a new one.");
        }
    }
}
