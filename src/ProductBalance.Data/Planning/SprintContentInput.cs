namespace ProductBalance.Data.Planning;

/// <summary>What a sprint shall hold, in place of what it holds.</summary>
/// <param name="Items">Each item, with the person-days to plan; null for its expected effort, or as much as its team has.</param>
public sealed record SprintContentInput(IReadOnlyList<SprintItemInput> Items);
