using ProductBalance.Data.Areas;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Web.Features.Areas;

/// <summary>An area while a form is filled in.</summary>
public sealed class AreaFields
{
    public string Path { get; set; } = "";

    public string Description { get; set; } = "";

    /// <summary>The version that it was filled in on; null where the product kept no such area.</summary>
    public Guid? Version { get; init; }

    public static AreaFields Of(string path, Area? kept) =>
        new()
        {
            Path = path,
            Description = kept?.Description ?? "",
            Version = kept?.Version,
        };

    public AreaInput ToInput() => new(Path, Description, Version);
}
