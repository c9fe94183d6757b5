namespace ProductBalance.Data.Activity;

/// <summary>What somebody typed into a form and did not save yet: survives a crash, and another device.</summary>
public sealed class FormDraft
{
    /// <summary>Longest name of a form, in characters.</summary>
    public const int FormMaxLength = 200;

    /// <summary>Longest content, in characters.</summary>
    public const int ContentMaxLength = 200_000;

    public required Guid UserId { get; init; }

    /// <summary>Which form: its address.</summary>
    public required string Form { get; init; }

    /// <summary>The fields, as JSON.</summary>
    public required string Content { get; set; }

    public required DateTimeOffset At { get; set; }
}
