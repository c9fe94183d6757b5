using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>All that the page of the lights-on lane shows.</summary>
public sealed record LightsOnBoard
{
    public required Standing Standing { get; init; }

    public required BacklogSnapshot Backlog { get; init; }

    /// <summary>The threats, the latest report first.</summary>
    public required IReadOnlyList<ThreatView> Threats { get; init; }

    /// <summary>How it went, the newest quarter first.</summary>
    public required IReadOnlyList<LightsOnQuarter> Quarters { get; init; }

    public LaneView Lane => Backlog.Lane;
}
