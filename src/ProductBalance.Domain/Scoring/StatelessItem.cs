namespace ProductBalance.Domain.Scoring;

/// <summary>An item of a what-if ranking, which is stored nowhere.</summary>
/// <param name="Id">The caller's name for it; its draws depend on this and the input names alone.</param>
/// <param name="Model">The model that scores it; weighted items bring their own criteria.</param>
/// <param name="Inputs">Inputs that pass the model's check.</param>
public sealed record StatelessItem(string Id, ScoreModel Model, ScoreInputs Inputs);
