import '../../styles/add.css'
import { useEffect, useRef } from 'react'
import { ADD_TEXT } from '../../view/add-labels.ts'

/** Over the whole page, an open dialog too, while files are held above it. */
export function DropOverlay() {
  const overlay = useRef<HTMLDivElement>(null)
  useEffect(() => overlay.current?.showPopover(), [])
  return (
    <div ref={overlay} className="drop-overlay" popover="manual">
      <p>
        <strong>{ADD_TEXT.dropHere}</strong>
        <span>{ADD_TEXT.dropNote}</span>
      </p>
    </div>
  )
}
