namespace ProductBalance.Data.Exchange;

/// <summary>Something that the file leaves open, with the answer that is taken unless somebody says otherwise.</summary>
/// <param name="Answer">The property of <see cref="Conversion.ImportAnswers"/> that answers it.</param>
/// <param name="Text">The question, for people.</param>
public sealed record ImportQuestion(string Answer, string Text);
