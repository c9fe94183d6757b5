namespace ProductBalance.Data.Exchange.Writing;

/// <summary>The forms in which a backlog leaves.</summary>
public enum ExportFormat
{
    /// <summary>A table for spreadsheets.</summary>
    Csv,

    /// <summary>An Excel workbook with a sheet that explains the scores.</summary>
    Xlsx,

    /// <summary>All that people wrote, to be imported again without loss.</summary>
    Json,

    /// <summary>A short table for documents and tickets.</summary>
    Markdown,
}
