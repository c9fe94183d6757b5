namespace ProductBalance.Data.Reviews;

/// <summary>What somebody prepares for one item of a review.</summary>
public sealed record ReviewTextInput
{
    /// <summary>What to say of it.</summary>
    public string? Sentence { get; init; }

    /// <summary>Where it can be seen.</summary>
    public string? Link { get; init; }

    /// <summary>What the picture shows.</summary>
    public string? Alt { get; init; }

    /// <summary>A new picture; null keeps the one that is there.</summary>
    public byte[]? Picture { get; init; }

    /// <summary>Takes the picture away.</summary>
    public bool WithoutPicture { get; init; }

    /// <summary>Leaves the item out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The version that the form was opened with; null where nothing was prepared yet.</summary>
    public Guid? Version { get; init; }
}
