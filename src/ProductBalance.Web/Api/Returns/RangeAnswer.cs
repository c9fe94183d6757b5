using ProductBalance.Domain.Returns;

namespace ProductBalance.Web.Api.Returns;

/// <summary>The 5th and the 95th percentile of a figure.</summary>
public sealed record RangeAnswer(double Low, double High)
{
    public static RangeAnswer? Of(ReturnFigure? figure) => figure is null ? null : new(figure.Low, figure.High);
}
