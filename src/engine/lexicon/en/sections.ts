/** Names that news sites print as a section's label above an article. Our own compilation. */
export const sectionNames: readonly string[] = [
  'Africa', 'Americas', 'Arts', 'Asia', 'Business', 'Culture', 'Economy', 'Europe', 'Features', 'Health',
  'Home', 'International', 'Iran', 'Iraq', 'Israel', 'Latest News', 'Lebanon', 'Lifestyle', 'Live', 'Media',
  'Middle East', 'Middle East & Africa', 'National', 'News', 'Opinion', 'Palestine', 'Politics', 'Russia',
  'Science', 'Society', 'Sport', 'Sports', 'Syria', 'Technology', 'Top News', 'Top Stories', 'Travel',
  'UK', 'US', 'US & Canada', 'USA', 'Ukraine', 'Video', 'West Asia', 'World', 'World News', 'Yemen',
]
