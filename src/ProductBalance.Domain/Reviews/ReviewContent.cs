namespace ProductBalance.Domain.Reviews;

/// <summary>
/// All that a review shows, in one value: the preview is made of it, holding a review keeps it, and publishing shows it.
/// It has a place only for what readers may know; there is none for scores, worth, people or numbers of items.
/// </summary>
public sealed record ReviewContent
{
    /// <summary>The product's name.</summary>
    public required string Product { get; init; }

    /// <summary>The sprint as people read it.</summary>
    public required string Sprint { get; init; }

    /// <summary>What the sprint was for; empty where nobody said.</summary>
    public required string Goal { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>What stands at the top; empty where nobody wrote anything.</summary>
    public required string Note { get; init; }

    /// <summary>The items of the sprint, part by part, each part in its order.</summary>
    public required IReadOnlyList<ReviewedItem> Items { get; init; }

    /// <summary>What moved in the ranking since the sprint began; null where no order was kept, or nothing moved.</summary>
    public RankShifts? Shifts { get; init; }

    /// <summary>The draft of the next sprint; null where there is none.</summary>
    public ComingSprint? Next { get; init; }

    /// <summary>The items under one heading.</summary>
    public IEnumerable<ReviewedItem> Under(ReviewPart part) => Items.Where(item => item.Part == part);

    /// <summary>The picture of a hash; null where the review shows none such.</summary>
    public ReviewPicture? PictureOf(string hash) =>
        Items.Select(item => item.Picture).FirstOrDefault(picture => picture?.Hash == hash);
}
