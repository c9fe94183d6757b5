using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>What the editor of a roadmap calls things, besides the words that its readers see too.</summary>
public static class RoadmapNames
{
    public static string Of(RoadmapAudience audience) =>
        audience switch
        {
            RoadmapAudience.Anyone => "Anyone",
            RoadmapAudience.Link => "Holders of a link",
            _ => "Signed-in people",
        };

    public static string Of(RoadmapView view) => view == RoadmapView.Board ? "Now, next, later" : view.ToString();

    /// <summary>What stands under a heading, for who sees an empty column.</summary>
    public static string MeaningOf(RoadmapHorizon horizon) =>
        horizon switch
        {
            RoadmapHorizon.Now => "What is being worked on, or is about to be.",
            RoadmapHorizon.Next => "What follows, in this order.",
            RoadmapHorizon.Later => "What is meant to be done, without days.",
            _ => "What was done since the last version.",
        };
}
