namespace ProductBalance.Web.Shared.Charts;

/// <summary>The colours of figures. A legend and different marks say the same without colour.</summary>
public enum PlotTone
{
    Product,
    Tech,
    Neutral,
    Good,
    Bad,
}
