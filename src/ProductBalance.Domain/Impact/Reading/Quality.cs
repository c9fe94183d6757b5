namespace ProductBalance.Domain.Impact.Reading;

/// <summary>A quality that people ask for by its name, and the numbers that would show it.</summary>
/// <param name="Name">What it is called in the question: "maintainability".</param>
/// <param name="Numbers">The numbers, as they follow a colon.</param>
/// <param name="Examples">Two good sentences about them.</param>
internal sealed record Quality(string Name, string Numbers, IReadOnlyList<string> Examples);
