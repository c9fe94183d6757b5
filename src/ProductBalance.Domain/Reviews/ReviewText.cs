using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Domain.Reviews;

/// <summary>What was prepared for one item of a review.</summary>
public sealed class ReviewText
{
    /// <summary>Longest sentence, in characters.</summary>
    public const int SentenceMaxLength = 500;

    /// <summary>Longest link, in characters.</summary>
    public const int LinkMaxLength = 2_000;

    private ReviewText() { }

    /// <summary>Begins to prepare an item.</summary>
    public ReviewText(SprintId sprintId, ItemId itemId) => (SprintId, ItemId) = (sprintId, itemId);

    /// <summary>The sprint that is reviewed.</summary>
    public SprintId SprintId { get; private set; }

    /// <summary>The item.</summary>
    public ItemId ItemId { get; private set; }

    /// <summary>What to say of it; empty where its title is enough.</summary>
    public string Sentence { get; private set; } = "";

    /// <summary>Where it can be seen, by https; null where it cannot.</summary>
    public string? Link { get; private set; }

    /// <summary>What it looks like.</summary>
    public ReviewPicture? Picture { get; private set; }

    /// <summary>Whether it is left out, wherever on the page it would stand.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }

    /// <summary>Replaces all of it.</summary>
    public void Write(string sentence, string? link, ReviewPicture? picture, bool isHidden) =>
        (Sentence, Link, Picture, IsHidden) = (sentence, link, picture, isHidden);
}
