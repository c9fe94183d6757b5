namespace ProductBalance.Data.Sample;

/// <summary>Somebody of a team that names its people.</summary>
/// <param name="Name">What colleagues call them.</param>
/// <param name="Skills">What not everybody can do.</param>
/// <param name="UserName">Their account; null for who has none.</param>
/// <param name="AwayInDays">Days from today until they are away; null where no days off are known.</param>
/// <param name="AwayDays">For how many days.</param>
public sealed record SampleTeammate(
    string Name,
    IReadOnlyList<string> Skills,
    string? UserName = null,
    int? AwayInDays = null,
    int AwayDays = 1
);
