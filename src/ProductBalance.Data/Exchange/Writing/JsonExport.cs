using System.Text.Encodings.Web;
using System.Text.Json;
using ProductBalance.Data.Json;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>Writes all that people wrote, in a form that can be imported again without loss.</summary>
internal static class JsonExport
{
    /// <summary>Names and values as the API has them; what is null where it must not be is refused.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonColumn.Options)
        {
            WriteIndented = true,
            RespectNullableAnnotations = true,
            Converters = { new UtcInstantConverter() },
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, never part of a page
        };

    public static Task WriteAsync(BacklogExport export, Stream stream, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(
            stream,
            new BacklogDocument(
                BacklogDocument.FormatName,
                BacklogDocument.Current,
                export.Teams.Select(team => new ExportedTeam(
                    team.Name,
                    team.People,
                    team.Availability,
                    export.SeesRates ? team.DayRate : null
                )),
                export.Rows.Select(row => row.Item).OrderBy(item => item.Number)
            ),
            Options,
            cancellationToken
        );
}
