using ProductBalance.Data.Outcomes.Files;

namespace ProductBalance.Web.Features.Outcomes;

/// <summary>Fields of files of figures as people read them.</summary>
public static class FigureWords
{
    public static string Of(FigureField field, FigureContent content) =>
        field switch
        {
            FigureField.Item when content == FigureContent.Measurements => "Key of the item",
            FigureField.Item => "What was estimated",
            FigureField.Value => "Measured value",
            FigureField.Day when content == FigureContent.Measurements => "Measured on",
            FigureField.Day => "Day it was done",
            FigureField.Source => "Where the value comes from",
            FigureField.Estimate => "Estimate (likely)",
            FigureField.Low => "Low of the range",
            FigureField.High => "High of the range",
            FigureField.Actual => "What came of it",
            FigureField.Baseline => "Baseline, for an improvement",
            FigureField.Team => "Team",
            _ => "Product or tech",
        };
}
