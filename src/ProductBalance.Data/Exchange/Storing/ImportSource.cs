namespace ProductBalance.Data.Exchange.Storing;

/// <summary>Where imported items come from: which import, whose, and of which file.</summary>
internal sealed record ImportSource(Guid ImportId, Guid ActorId, string FileName)
{
    /// <summary>See <see cref="ImportPlan.KeepsEdits"/>.</summary>
    public bool KeepsEdits { get; init; }
}
