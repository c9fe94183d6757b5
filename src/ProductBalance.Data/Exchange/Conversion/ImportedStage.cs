namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>How far a row had come in the tool that it comes from.</summary>
public enum ImportedStage
{
    Open,
    InProgress,
    Waiting,
    Done,
    Dropped,
}
