namespace ProductBalance.Data.Exchange.Reading;

/// <summary>A cell that was too long: its column, counted from 0, and how many characters it had in the file.</summary>
public readonly record struct CutCell(int Column, long Length);
